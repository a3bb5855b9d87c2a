package no.gevinstflyt.measurement;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks into office files without opening them, and reads no more of a packed file than a limit. */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final long MOST_UNPACKED = 100_000_000;
    private static final int MOST_TYPES = 1_000_000;
    private static final int MOST_ENTRIES = 5_000;
    private static final int BUFFER = 8_192;

    private OfficeFile() {}

    /** Whether it is a package whose main part has this content type, and that holds no macros. */
    static boolean holds(byte[] content, String mainType) {
        boolean main = false;
        long unpacked = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean types = entry.getName().equals(CONTENT_TYPES);
                StringBuilder text = new StringBuilder();
                unpacked += read(zip, types ? text : null, types ? MOST_TYPES : MOST_UNPACKED - unpacked);
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (++entries > MOST_ENTRIES
                        || unpacked >= MOST_UNPACKED
                        || text.length() >= MOST_TYPES
                        || name.endsWith("vbaproject.bin")) {
                    return false;
                }
                main = main || types && text.indexOf(mainType) >= 0 && text.indexOf("macroEnabled") < 0;
            }
        } catch (IOException noZip) {
            return false;
        }
        return main;
    }

    private static long read(InputStream entry, @Nullable StringBuilder text, long most) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = entry.read(buffer); read >= 0 && size < most; read = entry.read(buffer)) {
            size += read;
            if (text != null) {
                text.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        }
        return size;
    }
}
