package org.attune.kernel.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attune.api.problem.InvalidException.FieldError;
import org.attune.api.setting.Setting;
import org.attune.api.time.London;
import org.attune.api.validation.Text;
import org.attune.kernel.validation.Plain;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a setting that has no number in the national register. Texts may be empty, but for the name and the type.
 *
 * @param lowAge the youngest age in years, 0 to 25; null where unknown
 * @param highAge the oldest, likewise
 * @param head who is in charge
 */
public record SettingForm(
        @NotBlank(message = "Enter the name") @Size(max = 300, message = "The name must be 300 characters or fewer") @Plain
        String name,

        @NotBlank(message = "Choose what it is") @Size(max = 100, message = "Choose what it is") @Plain
        String type,

        @Size(max = 300, message = "The street must be 300 characters or fewer") @Plain
        String street,

        @Size(max = 300, message = "The second line must be 300 characters or fewer") @Plain
        String locality,

        @Size(max = 300, message = "The town must be 300 characters or fewer") @Plain
        String town,

        @Size(max = 300, message = "The county must be 300 characters or fewer") @Plain
        String county,

        @Pattern(
                regexp = "|[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}",
                message = "Enter a postcode like LU1 2BQ, or leave it empty")
        String postcode,

        @Pattern(
                regexp = "|\\+?[0-9 ()]{7,20}",
                message = "Enter a telephone number like 01582 546000, or leave it empty")
        String telephone,

        @Size(max = 300, message = "The name must be 300 characters or fewer") @Plain
        String head,

        @Nullable Integer lowAge,
        @Nullable Integer highAge,
        @Nullable LocalDate openedOn) {

    private static final int OLDEST = 25;
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    public SettingForm {
        name = Text.tidy(name);
        type = Text.tidy(type);
        street = Text.tidy(street);
        locality = Text.tidy(locality);
        town = Text.tidy(town);
        county = Text.tidy(county);
        postcode = Postcodes.tidy(postcode);
        telephone = Text.tidy(telephone);
        head = Text.tidy(head);
    }

    static SettingForm of(Setting setting) {
        return new SettingForm(
                setting.getName(),
                setting.getType(),
                setting.getStreet(),
                setting.getLocality(),
                setting.getTown(),
                setting.getCounty(),
                setting.getPostcode(),
                setting.getTelephone(),
                setting.getHead(),
                setting.getLowAge(),
                setting.getHighAge(),
                setting.getOpenedOn());
    }

    /** What the constraints cannot say. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (isNoAge(lowAge)) {
            errors.add(new FieldError("lowAge", "Enter an age from 0 to " + OLDEST + ", or leave it empty"));
        }
        if (isNoAge(highAge)) {
            errors.add(new FieldError("highAge", "Enter an age from 0 to " + OLDEST + ", or leave it empty"));
        } else if (lowAge != null && highAge != null && highAge < lowAge) {
            errors.add(new FieldError("highAge", "The oldest age cannot be below the youngest"));
        }
        if (openedOn != null && (openedOn.isBefore(FIRST) || openedOn.isAfter(London.today()))) {
            errors.add(new FieldError("openedOn", "Enter a day from 1800 to today, or leave it empty"));
        }
        return errors;
    }

    void fill(Setting setting) {
        setting.setName(name);
        setting.setType(type);
        setting.setStreet(street);
        setting.setLocality(locality);
        setting.setTown(town);
        setting.setCounty(county);
        setting.setPostcode(postcode);
        setting.setTelephone(telephone);
        setting.setHead(head);
        setting.setLowAge(lowAge);
        setting.setHighAge(highAge);
        setting.setOpenedOn(openedOn);
        setting.setSearchText(SearchText.of(setting));
    }

    private static boolean isNoAge(@Nullable Integer age) {
        return age != null && (age < 0 || age > OLDEST);
    }
}
