package org.callworthy.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.util.List;
import org.callworthy.account.ImportOutcome;
import org.callworthy.account.ImportPreview;
import org.callworthy.account.PeopleImport;
import org.callworthy.account.Role;
import org.callworthy.common.ui.Downloads;
import org.callworthy.common.ui.Notify;
import org.callworthy.common.ui.Page;
import org.callworthy.document.Limits;
import org.callworthy.document.Refused;
import org.callworthy.document.Table;
import org.callworthy.document.TableFormat;
import org.callworthy.document.TableReading;
import org.callworthy.document.Tables;

/** People and teams out of a file: shown line by line first, then applied whole or not at all. */
@Route("people/import")
@RolesAllowed({Role.Names.ADMIN, Role.Names.TRAINING})
class ImportView extends Page {

    private final transient PeopleImport peopleImport;
    private final transient Tables tables;
    private final transient Desk desk;
    private final Div result = new Div();

    ImportView(PeopleImport peopleImport, Tables tables, Desk desk) {
        this.peopleImport = peopleImport;
        this.tables = tables;
        this.desk = desk;
        title(getTranslation("account.import"));
        lead(getTranslation("account.import.lead"));
        RouterLink back = new RouterLink(getTranslation("account.people"), PeopleView.class);
        actions(template(TableFormat.XLSX), template(TableFormat.CSV), back);
        result.getElement().setAttribute("aria-live", "polite");
        add(new ImportColumns(), upload(), result);
    }

    private Anchor template(TableFormat format) {
        return Downloads.link(
                getTranslation("account.import.template." + format),
                "people." + format.ending(),
                format.mediaType(),
                out -> tables.write(format, List.of(peopleImport.template()), out));
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toTempFile(this::read));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Limits.FILE_BYTES);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        Button choose = new Button(getTranslation("account.import.choose"));
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Paragraph(getTranslation("account.import.drop")));
        upload.addFileRejectedListener(
                rejected -> Notify.refused(getTranslation("account.import.rejected", (int) (Limits.FILE_BYTES >> 20))));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void read(UploadMetadata metadata, File file) {
        TableReading reading;
        try {
            reading = tables.read(file.toPath(), metadata.fileName());
        } finally {
            file.delete();
        }
        switch (reading) {
            case Refused refused ->
                show(new Paragraph(getTranslation("document.refusal." + refused.why(), refused.detail())));
            case Table table -> show(table, peopleImport.preview(table));
        }
    }

    private void show(Table table, ImportPreview preview) {
        show(new ImportResult(preview, desk.certificates(), () -> apply(table, preview)));
    }

    private void apply(Table table, ImportPreview seen) {
        switch (peopleImport.apply(table, seen)) {
            case ImportOutcome.Applied applied -> {
                Notify.done(
                        getTranslation("account.import.applied", applied.hired().size(), applied.changed()));
                show(new ImportDone(desk, applied));
            }
            case ImportOutcome.LookAgain again -> {
                Notify.refused(getTranslation("account.import.look-again"));
                show(table, again.now());
            }
        }
    }

    private void show(com.vaadin.flow.component.Component... content) {
        result.removeAll();
        result.add(content);
    }
}
