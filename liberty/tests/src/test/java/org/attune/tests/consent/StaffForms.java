package org.attune.tests.consent;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.attune.testkit.http.Form;
import org.attune.testkit.http.Reply;
import org.attune.testkit.http.Visitor;

/** The forms of staff about consent, filled in as they should be; a test changes what it wants to try. */
final class StaffForms {

    private final Visitor staff;
    private final UUID request;

    StaffForms(Visitor staff, UUID request) {
        this.staff = staff;
        this.request = request;
    }

    Reply page(String name) {
        return staff.open(address(name));
    }

    private String address(String name) {
        return "/consent/" + name + ".xhtml?request=" + request;
    }

    private Reply send(String page, String form, String button, UnaryOperator<Form> filled) {
        Form sent = filled.apply(staff.form(page(page), form)).press(button);
        return staff.send(address(page), sent);
    }

    static Form day(Form form, String field, LocalDate day) {
        return form.set(field + "-day", Integer.toString(day.getDayOfMonth()))
                .set(field + "-month", Integer.toString(day.getMonthValue()))
                .set(field + "-year", Integer.toString(day.getYear()));
    }

    Reply gillick(UnaryOperator<Form> changed) {
        return send("gillick", "gillick", "Save the assessment", form -> {
            day(form, "gillick:on", LocalDate.now());
            form.set("gillick:purpose", "involvement");
            for (String test :
                    new String[] {"understandsProposal", "understandsConsequences", "weighs", "decidesFreely"}) {
                form.set("gillick:" + test, "yes");
            }
            return changed.apply(form.fill("How did you find out?", "We talked about it"));
        });
    }

    Reply capacity(UnaryOperator<Form> changed) {
        return send("capacity", "capacity", "Save the assessment", form -> {
            day(form, "capacity:on", LocalDate.now());
            form.set("capacity:purpose", "involvement");
            for (String test :
                    new String[] {"retains", "weighs", "communicates", "impairment", "becauseOfImpairment"}) {
                form.set("capacity:" + test, "yes");
            }
            form.set("capacity:understands", "no");
            form.fill("What did you do to help them decide?", "Pictures and time");
            form.fill("What was weighed to find what is best for them?", "What they like");
            form.fill("Who was asked about that?", "Their mother");
            return changed.apply(form.fill("How did you find out?", "We talked about it"));
        });
    }

    Reply standing(UUID person, String kind, UnaryOperator<Form> changed) {
        return send("standing", "standing", "Save it", form -> {
            day(form, "standing:givenOn", LocalDate.now().minusDays(3));
            form.set("standing:person", person.toString()).set("standing:kind", kind);
            return changed.apply(form.fill("Who delegated it, or which court made the order?", "Luton Family Court"));
        });
    }

    Reply themselves(UnaryOperator<Form> changed) {
        return send(
                "themselves",
                "themselves",
                "Save how to reach them",
                form -> changed.apply(form.fill("Their own email address", "robin." + request + "@young.example")));
    }

    Reply resolve(UnaryOperator<Form> changed) {
        return send("resolve", "resolve", "Save how it was resolved", form -> {
            day(form, "resolve:on", LocalDate.now());
            form.set("resolve:purpose", "involvement")
                    .set("resolve:basis", "AGREEMENT")
                    .set("resolve:agreed", "yes")
                    .set("resolve:decisive", "");
            return changed.apply(form.fill("How was it resolved, and who told you?", "Both rang the office"));
        });
    }

    Reply verbal(UUID person, UnaryOperator<Form> changed) {
        return send("verbal", "verbal", "Save what they agreed to", form -> {
            day(form, "verbal:on", LocalDate.now());
            form.set("verbal:person", person.toString()).set("verbal:purposes", "contact-details");
            form.fill("Who heard it?", "Priya Nair, health visitor");
            return changed.apply(
                    form.fill("What was asked, and what did they say?", "May we pass on your number? Yes"));
        });
    }

    Reply signed(UUID person, boolean agreed, byte[] scan, UnaryOperator<Form> changed) {
        return send("upload", "signed", "Save the signed form", form -> {
            day(form, "signed:signedOn", LocalDate.now());
            form.set("signed:person", person.toString())
                    .attach("Scan or photograph of the signed form", "form.png", scan);
            return changed.apply(agreed ? form.set("signed:agreed", "involvement") : form);
        });
    }

    Reply withdraw(UUID person, UnaryOperator<Form> changed) {
        return send("withdraw", "withdraw", "Record the withdrawal", form -> {
            form.set("withdraw:person", person.toString()).set("withdraw:purposes", "involvement");
            return changed.apply(form.fill("How did they tell you?", "Rang on Monday"));
        });
    }

    static byte[] picture() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }
}
