package org.attune.kernel.setting;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attune.api.setting.Setting;
import org.attune.api.setting.SettingStatus;
import org.jspecify.annotations.Nullable;

/** Brings one setting to what the register says, and knows what was different. */
final class GiasUpdate {

    private final GiasRow row;
    private final Setting setting;
    private final Set<String> changed = new LinkedHashSet<>();

    GiasUpdate(GiasRow row, Setting setting) {
        this.row = row;
        this.setting = setting;
    }

    /** @return the titles of the columns that were different */
    Set<String> apply() {
        nullable(GiasColumn.URN, setting::getUrn, setting::setUrn);
        put(GiasColumn.STATUS.title(), row.status(), setting::getStatus, setting::setStatus);
        number(GiasColumn.LA_CODE, setting::getLaCode, setting::setLaCode);
        number(GiasColumn.ESTABLISHMENT_NUMBER, setting::getEstablishmentNumber, setting::setEstablishmentNumber);
        number(GiasColumn.LOW_AGE, setting::getLowAge, setting::setLowAge);
        number(GiasColumn.HIGH_AGE, setting::getHighAge, setting::setHighAge);
        number(GiasColumn.PUPILS, setting::getPupils, setting::setPupils);
        nullable(GiasColumn.OPEN_DATE, setting::getOpenedOn, setting::setOpenedOn);
        nullable(GiasColumn.CLOSE_DATE, setting::getClosedOn, setting::setClosedOn);
        nullable(GiasColumn.UKPRN, setting::getUkprn, setting::setUkprn);
        text(GiasColumn.NAME, setting::getName, setting::setName);
        text(GiasColumn.TYPE, setting::getType, setting::setType);
        text(GiasColumn.PHASE, setting::getPhase, setting::setPhase);
        text(GiasColumn.STREET, setting::getStreet, setting::setStreet);
        text(GiasColumn.LOCALITY, setting::getLocality, setting::setLocality);
        text(GiasColumn.ADDRESS3, setting::getAddress3, setting::setAddress3);
        text(GiasColumn.TOWN, setting::getTown, setting::setTown);
        text(GiasColumn.COUNTY, setting::getCounty, setting::setCounty);
        text(GiasColumn.POSTCODE, setting::getPostcode, setting::setPostcode);
        text(GiasColumn.TELEPHONE, setting::getTelephone, setting::setTelephone);
        text(GiasColumn.DISTRICT, setting::getDistrict, setting::setDistrict);
        head();
        put("the words it is found by", SearchText.of(setting), setting::getSearchText, setting::setSearchText);
        return changed;
    }

    /** Whether the register closes a setting that we hold as open. */
    static boolean closes(GiasRow row, Setting setting) {
        return row.status() == SettingStatus.CLOSED && setting.getStatus() != SettingStatus.CLOSED;
    }

    private void head() {
        if (row.has(GiasColumn.HEAD_LAST_NAME)) {
            String head = Stream.of(GiasColumn.HEAD_TITLE, GiasColumn.HEAD_FIRST_NAME, GiasColumn.HEAD_LAST_NAME)
                    .filter(row::has)
                    .map(row::words)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
            put("the head’s name", head, setting::getHead, setting::setHead);
        }
    }

    private void text(GiasColumn column, Supplier<String> now, Consumer<String> set) {
        if (row.has(column)) {
            put(column.title(), row.words(column), now, set);
        }
    }

    private void number(GiasColumn column, Supplier<@Nullable Integer> now, Consumer<@Nullable Integer> set) {
        nullable(column, now, set);
    }

    /** The column's reader and the setting's field are of one type; GiasColumn and this class say so line by line. */
    @SuppressWarnings("unchecked")
    private <T> void nullable(GiasColumn column, Supplier<@Nullable T> now, Consumer<@Nullable T> set) {
        if (row.has(column)) {
            @Nullable T value = ((Optional<T>) row.value(column)).orElse(null);
            if (!Objects.equals(now.get(), value)) {
                set.accept(value);
                changed.add(column.title());
            }
        }
    }

    /** What is equal is not set again: then nothing is written, and the audit has nothing to say. */
    private <T> void put(String title, T value, Supplier<T> now, Consumer<T> set) {
        if (!Objects.equals(now.get(), value)) {
            set.accept(value);
            changed.add(title);
        }
    }
}
