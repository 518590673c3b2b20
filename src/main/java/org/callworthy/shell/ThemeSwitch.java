package org.callworthy.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Light or dark. As the system has it until the person chooses; the choice stays in the browser. */
class ThemeSwitch extends Button {

    private static final String APPLY = "const kept = localStorage.getItem('callworthy-theme');"
            + "if (kept) document.documentElement.style.colorScheme = kept;";

    private static final String TOGGLE = "const root = document.documentElement;"
            + "const dark = root.style.colorScheme ? root.style.colorScheme === 'dark'"
            + " : matchMedia('(prefers-color-scheme: dark)').matches;"
            + "root.style.colorScheme = dark ? 'light' : 'dark';"
            + "localStorage.setItem('callworthy-theme', root.style.colorScheme);";

    ThemeSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("shell.theme"));
        setTooltipText(getTranslation("shell.theme"));
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> getElement().executeJs(TOGGLE));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(APPLY);
    }
}
