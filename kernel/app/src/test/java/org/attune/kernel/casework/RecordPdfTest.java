package org.attune.kernel.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attune.api.casework.Involvement;
import org.attune.api.child.Child;
import org.attune.api.practitioner.HcpcStatus;
import org.attune.api.practitioner.Practitioner;
import org.attune.api.practitioner.PractitionerKind;
import org.attune.api.practitioner.Registration;
import org.attune.api.setting.Setting;
import org.attune.api.tenancy.Authority;
import org.attune.kernel.casework.RecordDraft.Part;
import org.junit.jupiter.api.Test;

class RecordPdfTest {

    private final Practitioner psychologist = practitioner("Amina Okafor", PractitionerKind.EP, "PYL012345");
    private final Practitioner trainee = practitioner("Tom Reed", PractitionerKind.TRAINEE, null);

    @Test
    void saysWhoWroteItAndTheirRegistration() throws IOException {
        String text = text(render(1, psychologist, List.of(sign(psychologist, Capacity.AUTHOR))));

        assertTrue(text.contains("Amina Okafor, Educational psychologist"), text);
        assertTrue(text.contains("HCPC registration number PYL012345"), text);
        assertTrue(text.contains("Zoë Żółkiewska"), "names keep their letters: " + text);
        assertTrue(text.contains("We agreed <three> things & more"), text);
        assertFalse(text.contains("replaces"), text);
    }

    @Test
    void aTraineesBearsTheSupervisorsRegistration() throws IOException {
        String text = text(
                render(1, trainee, List.of(sign(trainee, Capacity.AUTHOR), sign(psychologist, Capacity.SUPERVISOR))));

        assertTrue(text.contains("Tom Reed, Trainee educational psychologist"), text);
        assertTrue(text.contains("Supervised and signed by Amina Okafor"), text);
    }

    @Test
    void aCorrectionSaysWhatItReplacesAndWhy() throws IOException {
        String text = text(render(2, psychologist, List.of(sign(psychologist, Capacity.AUTHOR))));

        assertTrue(text.contains("corrected version 2"), text);
        assertTrue(text.contains("This version replaces version 1"), text);
        assertTrue(text.contains("The date of the review was wrong"), text);
    }

    @Test
    void isTaggedForScreenReadersAndCarriesItsFonts() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(1, psychologist, List.of(sign(psychologist, Capacity.AUTHOR))))) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("en-GB", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Record of involvement"));
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                }
            }
        }
    }

    private byte[] render(int number, Practitioner author, List<Signature> signatures) throws IOException {
        Authority luton = new Authority(
                821,
                "luton",
                "Luton",
                "Luton Child and Educational Psychology Service",
                List.of("luton.localhost"),
                "#1f5c4d",
                "eps@luton.example",
                "01632 960821",
                List.of(new Authority.RecordSection("purpose", "Purpose", "")),
                List.of(),
                List.of());
        Involvement involvement = involvement(author);
        byte[] pdf = RecordPdf.render(new RecordPdf.Content(
                luton,
                involvement.getChild(),
                involvement,
                number,
                number == 1 ? null : "The date of the review was wrong",
                List.of(
                        new Part(
                                "purpose",
                                "Purpose of our involvement",
                                "",
                                "We were asked by the school.\n\nWe agreed <three> things & more:\n- a quiet place to go to\n- five minutes with Mrs Begum each morning"),
                        new Part("review", "How we will review this", "", "In six weeks.")),
                List.of(new ActivityLine(
                        UUID.randomUUID(), "Consultation", LocalDate.of(2026, 11, 3), 60, "", "Amina Okafor")),
                signatures));
        Files.write(Path.of("target", "record-of-involvement-" + number + "-" + signatures.size() + ".pdf"), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Signature sign(Practitioner signer, Capacity capacity) {
        return new Signature(
                InvolvementRecord.first(involvement(signer)), signer, capacity, LocalDate.of(2026, 11, 21));
    }

    private static Involvement involvement(Practitioner author) {
        Child child = new Child();
        child.setGivenName("Zoë");
        child.setFamilyName("Żółkiewska");
        child.setDateOfBirth(LocalDate.of(2017, 3, 27));
        Setting setting = new Setting();
        setting.setName("Hillside Primary School");
        Involvement involvement = new Involvement();
        involvement.setChild(child);
        involvement.setSetting(setting);
        involvement.setPractitioner(author);
        involvement.setOpenedOn(LocalDate.of(2026, 10, 20));
        return involvement;
    }

    private static Practitioner practitioner(
            String name, PractitionerKind kind, @org.jspecify.annotations.Nullable String number) {
        Practitioner practitioner = new Practitioner();
        practitioner.setName(name);
        practitioner.setKind(kind);
        if (number != null) {
            practitioner.setRegistration(new Registration(
                    number, Registration.EDUCATIONAL_PSYCHOLOGIST, HcpcStatus.REGISTERED, LocalDate.of(2027, 5, 31)));
        }
        return practitioner;
    }
}
