package org.attune.kernel.wording;

import org.attune.api.wording.Worded;

/** Shows a letter as its reader gets it, with an invented child. A feature whose text stands in a PDF implements it as a bean. */
public interface TextPreview {

    /** @return whether this one makes the PDF in which the text of that key stands */
    boolean shows(String key);

    /** @return the PDF with these words in it */
    byte[] pdf(Worded words);
}
