"""What an editor may do in a text: one list for all, so that every text can be shown anywhere."""

# Long texts: headings below the page's own, lists, links, quotes. No pictures or files: those have fields of their own,
# so that a text never carries a file to somebody who may not see it.
TEXT_FEATURES = ["h3", "h4", "bold", "italic", "ol", "ul", "link", "blockquote"]
# The running text of an article stands right below the title of the page.
ARTICLE_FEATURES = ["h2", "h3", "bold", "italic", "ol", "ul", "link", "blockquote"]
# Short explanations.
SHORT_FEATURES = ["bold", "italic", "ol", "ul", "link"]
