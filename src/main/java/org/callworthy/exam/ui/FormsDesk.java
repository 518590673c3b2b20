package org.callworthy.exam.ui;

import org.callworthy.exam.Blueprints;
import org.callworthy.exam.FormSets;
import org.callworthy.exam.FormWorkshop;
import org.springframework.stereotype.Component;

/** The services that the screens of blueprints and forms work with. */
@Component
record FormsDesk(Blueprints blueprints, FormSets sets, FormWorkshop workshop) {}
