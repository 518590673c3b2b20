package org.callworthy.exam;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a person has sat already: the keys of the items of each form. */
record EarlierForms(List<Set<String>> forms) {

    static final EarlierForms NONE = new EarlierForms(List.of());

    EarlierForms {
        forms = List.copyOf(forms);
    }

    /** Keys of the items that the person has had in any form, whatever their version. */
    Set<String> seen() {
        return forms.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether one of the forms had just these items. */
    boolean has(Collection<String> items) {
        return forms.contains(Set.copyOf(items));
    }
}
