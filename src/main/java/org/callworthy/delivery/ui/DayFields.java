package org.callworthy.delivery.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.callworthy.account.PersonId;
import org.callworthy.account.Site;
import org.callworthy.account.SiteId;
import org.callworthy.delivery.DayPlan;
import org.callworthy.delivery.ExamDay;
import org.callworthy.delivery.PartKey;
import org.callworthy.delivery.ServedParts.Offer;
import org.jspecify.annotations.Nullable;

/** All that a day is planned with. */
class DayFields extends FormLayout {

    private static final int USUAL_SEATS = 20;

    private final TextField title = new TextField();
    private final ComboBox<Site> site = new ComboBox<>();
    private final Checkbox remote = new Checkbox();
    private final TextField place = new TextField();
    private final HoursFields hours;
    private final NumberBox seats;
    private final CheckboxGroup<Offer> parts = new CheckboxGroup<>();
    private final CheckboxGroup<PersonId> invigilators = new CheckboxGroup<>();
    private final TextArea bring = new TextArea();
    private final Checkbox selfBooking = new Checkbox();

    DayFields(DaysDesk desk, @Nullable ExamDay day) {
        title.setLabel(getTranslation("delivery.day.title"));
        title.setHelperText(getTranslation("delivery.day.title.help"));
        title.setMaxLength(DayPlan.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        site.setLabel(getTranslation("delivery.day.site"));
        site.setItems(desk.roster().sites());
        site.setItemLabelGenerator(Site::name);
        site.setClearButtonVisible(true);
        site.setHelperText(getTranslation("delivery.day.site.help"));
        remote.setLabel(getTranslation("delivery.day.remote"));
        remote.addValueChangeListener(change -> placed());
        place.setMaxLength(DayPlan.LONGEST_PLACE);
        place.setRequiredIndicatorVisible(true);
        hours = new HoursFields(desk.clock().instant(), day);
        seats = new NumberBox(
                getTranslation("delivery.day.seats"),
                1,
                DayPlan.MOST_SEATS,
                day == null ? USUAL_SEATS : day.plan().seats());
        parts.setLabel(getTranslation("delivery.day.parts"));
        parts.addClassName("delivery-parts");
        List<Offer> offered = desk.parts().offered();
        parts.setItems(offered);
        parts.setItemLabelGenerator(offer -> getTranslation(
                "delivery.day.part",
                DayTexts.level(this, offer.part()),
                offer.component().in(getLocale())));
        invigilators.setLabel(getTranslation("delivery.day.invigilators"));
        Map<PersonId, String> names = desk.days().invigilators();
        invigilators.setItems(names.keySet());
        invigilators.setItemLabelGenerator(person -> names.getOrDefault(person, ""));
        invigilators.setVisible(!names.isEmpty());
        bring.setLabel(getTranslation("delivery.day.bring"));
        bring.setHelperText(getTranslation("delivery.day.bring.help"));
        bring.setMaxLength(DayPlan.LONGEST_BRING);
        selfBooking.setLabel(getTranslation("delivery.day.self"));
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("34rem", 2));
        add(title, site, remote, place, hours, seats, selfBooking, parts, invigilators, bring);
        List.of(title, hours, remote, bring, parts, invigilators, selfBooking).forEach(each -> setColspan(each, 2));
        placed();
        if (day != null) {
            fill(day.plan(), desk, offered);
        }
    }

    private void fill(DayPlan plan, DaysDesk desk, List<Offer> offered) {
        title.setValue(plan.title());
        desk.roster().sites().stream()
                .filter(each -> each.id().equals(plan.site()))
                .findFirst()
                .ifPresent(site::setValue);
        remote.setValue(plan.remote());
        place.setValue(plan.place());
        parts.setValue(offered.stream()
                .filter(offer -> plan.parts().contains(offer.part()))
                .collect(Collectors.toSet()));
        invigilators.setValue(plan.invigilators());
        bring.setValue(plan.bring());
        selfBooking.setValue(plan.selfBooking());
    }

    private void placed() {
        String key = remote.getValue() ? "delivery.day.join" : "delivery.day.place";
        place.setLabel(getTranslation(key));
        place.setHelperText(getTranslation(key + ".help"));
    }

    /** Empty, and what is wrong marked, where they make no day. */
    Optional<DayPlan> plan() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage(getTranslation("delivery.day.missing"));
        place.setInvalid(place.getValue().isBlank());
        place.setErrorMessage(getTranslation("delivery.day.missing"));
        parts.setInvalid(parts.isEmpty());
        parts.setErrorMessage(getTranslation("delivery.day.parts.missing"));
        Optional<HoursFields.Hours> window = hours.value();
        Optional<Integer> count = seats.number();
        if (title.isInvalid() || place.isInvalid() || parts.isInvalid() || window.isEmpty() || count.isEmpty()) {
            return Optional.empty();
        }
        Set<PartKey> served = parts.getValue().stream().map(Offer::part).collect(Collectors.toSet());
        SiteId where = site.isEmpty() ? null : site.getValue().id();
        return Optional.of(new DayPlan(
                title.getValue(),
                where,
                remote.getValue(),
                place.getValue(),
                bring.getValue(),
                window.get().zone(),
                window.get().opensAt(),
                window.get().closesAt(),
                selfBooking.getValue(),
                count.get(),
                served,
                invigilators.getValue()));
    }
}
