/**
 * What executed notebooks become for readers: a static site with its glossary and table of topics, and slides.
 *
 * <p>{@link convnet.site.Site} writes pages that link to one another, {@link convnet.site.Slides} one file a lesson.
 *
 * <p>May import notebook and display. Start reading at {@link convnet.site.Site}.
 */
package convnet.site;
