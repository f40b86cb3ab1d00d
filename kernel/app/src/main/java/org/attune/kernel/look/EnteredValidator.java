package org.attune.kernel.look;

import jakarta.el.ValueExpression;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import org.attune.api.validation.Text;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every field of every form, plugins' too: Faces asks this for each by itself (faces-config.xml). Text is no longer than the field
 * says it may be, whatever was sent past the browser, and has no character that the database cannot keep; what was chosen was
 * offered. A service's own, narrower rules come after it.
 */
@FacesValidator("org.attune.Entered")
public class EnteredValidator implements Validator<Object> {

    /** Of a field that does not say how long: the longest part of a record. */
    private static final int MOST = 50_000;

    private static final String MAXLENGTH = "maxlength";

    @Override
    public void validate(FacesContext faces, UIComponent field, @Nullable Object value) {
        if (field instanceof UIViewParameter || field instanceof UISelectOne) {
            // Part of an address: whoever reads it answers that there is no such thing. One choice: Faces itself looks
            // whether it was offered.
            return;
        }
        if (value instanceof String text) {
            check(text, longest(faces, field));
        } else if (field instanceof UISelectMany && hasUnknown(value)) {
            // MyFaces makes null of what was not offered, and then fails over it.
            throw problem("Choose from the answers that are there");
        }
    }

    private static void check(String text, int longest) {
        // A browser sends two characters for a new line, and counts one.
        int length = text.replace("\r\n", "\n").length();
        if (length > longest) {
            throw problem(String.format("Use %,d characters or fewer; you have used %,d", longest, length));
        }
        if (text.codePoints().anyMatch(Text::isBroken)) {
            throw problem("The text has characters that cannot be kept. Type it again");
        }
    }

    private static int longest(FacesContext faces, UIComponent field) {
        Object said = field.getPassThroughAttributes().get(MAXLENGTH);
        if (said instanceof ValueExpression expression) {
            said = expression.getValue(faces.getELContext());
        }
        if (said == null) {
            said = field.getAttributes().get(MAXLENGTH);
        }
        try {
            int longest = said == null ? MOST : Integer.parseInt(said.toString());
            return longest > 0 ? longest : MOST;
        } catch (NumberFormatException nothingSaid) {
            return MOST;
        }
    }

    private static boolean hasUnknown(@Nullable Object chosen) {
        if (chosen instanceof Collection<?> many) {
            return many.stream().anyMatch(Objects::isNull);
        }
        return chosen instanceof Object[] many && Arrays.stream(many).anyMatch(Objects::isNull);
    }

    private static ValidatorException problem(String words) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }
}
