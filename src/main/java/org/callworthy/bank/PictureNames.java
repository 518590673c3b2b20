package org.callworthy.bank;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Gives pictures names that a bank's file can have: the same picture keeps its name, two pictures never share one. */
public final class PictureNames {

    private static final int LONGEST = 60;
    private static final String NONE = "picture";

    private final Map<String, String> taken = new HashMap<>();

    public PictureNames() {}

    /** @param taken the SHA-256 of the content by the name */
    PictureNames(Map<String, String> taken) {
        taken.forEach((file, sha256) -> this.taken.put(file.toLowerCase(Locale.ROOT), sha256));
    }

    /** @param fileName as the machine has it that the picture comes from, with or without folders */
    public String name(String fileName, PictureContent picture) {
        String plain = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = plain.lastIndexOf('.');
        String ending = dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
        String base = base(dot < 0 ? plain : plain.substring(0, dot));
        String end = "." + (ending.matches("png|jpe?g|gif") ? ending : picture.ending());
        String sha256 = picture.sha256();
        for (int number = 1; ; number++) {
            String file = ItemPicture.FOLDER + base + (number == 1 ? "" : "-" + number) + end;
            if (sha256.equals(taken.computeIfAbsent(file.toLowerCase(Locale.ROOT), free -> sha256))) {
                return file;
            }
        }
    }

    private static String base(String name) {
        String latin = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[^A-Za-z0-9]+|-+$", "");
        String cut = latin.substring(0, Math.min(latin.length(), LONGEST));
        return cut.isEmpty() ? NONE : cut;
    }
}
