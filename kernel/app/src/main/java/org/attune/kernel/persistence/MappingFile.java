package org.attune.kernel.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A mapping file of our own, of which the running unit takes the names of the classes alone.
 *
 * <p>EclipseLink 4.0.9 reads a whole mapping file again for each entity and each mapped superclass above it that the file names:
 * 656 times at a start. What it finds by annotations it reads once.
 */
record MappingFile(String resource) {

    /** The entities, mapped superclasses and converters, in the file's order. */
    List<String> classNames() {
        try (InputStream content = MappingFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(resource + " is missing from the application");
            }
            return classNames(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> classNames(InputStream content) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        List<String> names = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(content);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String name = reader.getAttributeValue(null, "class");
                    if (name != null) {
                        names.add(name);
                    }
                }
            }
            return names;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(resource + " cannot be read: " + e.getMessage(), e);
        }
    }
}
