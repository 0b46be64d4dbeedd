"""Files to upload: whole ones, broken ones and ones that are not what they seem."""

import io
import struct
import zipfile
import zlib

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

GPS_IFD, ORIENTATION, CAMERA = 0x8825, 0x0112, 0x010F
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><GPSLatitude>52,9.6N</GPSLatitude></x:xmpmeta>'
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def upload(name, content):
    return SimpleUploadedFile(name, content)


def camera_exif(orientation=1):
    exif = Image.Exif()
    exif[CAMERA] = "Camerabouwer"
    exif[ORIENTATION] = orientation
    exif[GPS_IFD] = {1: "N", 2: (52.0, 9.0, 36.0), 3: "E", 4: (4.0, 29.0, 49.0)}
    return exif


def picture(kind="PNG", size=(60, 40), **options):
    """The bytes of a picture: left half red, right half blue."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    target = io.BytesIO()
    image.save(target, kind, **options)
    return target.getvalue()


def photo(orientation=1, size=(60, 40)):
    """A JPEG as a telephone makes it: with the place, the camera, XMP and a comment."""
    return picture("JPEG", size, exif=camera_exif(orientation), xmp=XMP, comment=b"van Jansen", quality=90)


def moving(kind="GIF", frames=3):
    images = [Image.new("RGB", (20, 20), (60 * n, 0, 200)) for n in range(frames)]
    target = io.BytesIO()
    images[0].save(target, kind, save_all=True, append_images=images[1:], duration=100, loop=0)
    return target.getvalue()


def vast_png(side=10_000):
    """A PNG of about 12 KB that is 100 million points when decoded."""

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\x00" * ((side // 8 + 1) * side), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def archive(files, **options):
    """A zip of these files, each a name and bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, **options) as written:
        for name, content in files.items():
            written.writestr(name, content)
    return target.getvalue()


def docx(**more):
    types = b'<Types><Override ContentType="application/vnd.openxmlformats.main+xml"/></Types>'
    return archive({"[Content_Types].xml": types, "word/document.xml": b"<w:document/>"} | more)


def odt(kind=b"application/vnd.oasis.opendocument.text", **more):
    return archive({"mimetype": kind, "content.xml": b"<office:document-content/>"} | more)
