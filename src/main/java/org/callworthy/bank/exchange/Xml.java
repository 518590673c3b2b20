package org.callworthy.bank.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.callworthy.common.yaml.Wording;

/**
 * Reads XML from outside. What has a document type is refused, and with it every entity that a file could declare: none is expanded,
 * and nothing is fetched. Depth and number of elements are limited.
 */
final class Xml {

    static final int DEEPEST = 90;
    static final int MOST_ELEMENTS = 500_000;

    private static final int SHOWN = 200;

    private Xml() {}

    sealed interface Outcome {}

    record Document(XmlElement root) implements Outcome {}

    record Unreadable(Wording why) implements Outcome {}

    static Outcome read(byte[] bytes) {
        return switch (XmlBytes.decode(bytes)) {
            case XmlBytes.Decoded(var text) -> parse(text);
            case XmlBytes.Undecodable(var why) -> new Unreadable(why);
        };
    }

    /** The root of what is well-formed. */
    static Optional<XmlElement> root(byte[] bytes) {
        return read(bytes) instanceof Document(var root) ? Optional.of(root) : Optional.empty();
    }

    private static Outcome parse(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // These count what every file has, such as &lt;, and bound nothing more where no file can declare entities.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            return new Tree(reader).read();
        } catch (XMLStreamException broken) {
            return broken(broken);
        } catch (RuntimeException fault) {
            return new Unreadable(Wording.of("this is not well-formed XML"));
        }
    }

    private static Unreadable broken(XMLStreamException broken) {
        String message = Optional.ofNullable(broken.getMessage()).orElse("");
        String said = message.substring(message.indexOf("Message: ") < 0 ? 0 : message.indexOf("Message: ") + 9)
                .strip();
        int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
        return new Unreadable(Wording.of(
                "this is not well-formed XML: line {0}: {1}",
                line, said.length() > SHOWN ? said.substring(0, SHOWN) + "…" : said));
    }

    /** The elements as they come, and what is open. */
    private static final class Tree {

        private final XMLStreamReader reader;
        private final XmlElement top = XmlElement.of("");
        private final Deque<XmlElement> open = new ArrayDeque<>();
        private int elements;

        Tree(XMLStreamReader reader) {
            this.reader = reader;
            open.push(top);
        }

        Outcome read() throws XMLStreamException {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (open.size() > DEEPEST || ++elements > MOST_ELEMENTS) {
                            return new Unreadable(Wording.of(
                                    "the file has more than {0} elements, or more than {1} inside each other",
                                    MOST_ELEMENTS, DEEPEST));
                        }
                        start();
                    }
                    case XMLStreamConstants.END_ELEMENT -> open.pop();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        open.element().text(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                        return new Unreadable(Wording.of(
                                "the file has a document type (<!DOCTYPE …>) or entities of its own; remove them"));
                    }
                    default -> {}
                }
            }
            return new Document(top.children().getFirst());
        }

        private void start() {
            XmlElement element =
                    new XmlElement(reader.getLocalName(), reader.getLocation().getLineNumber());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                String prefix = "xml".equals(reader.getAttributePrefix(i)) ? "xml:" : "";
                element.set(prefix + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
            }
            open.element().add(element);
            open.push(element);
        }
    }
}
