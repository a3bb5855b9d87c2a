package no.gevinstflyt.measurement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are accepted as evidence, each known by its ending and by what is in it. */
enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean holds(byte[] content) {
            return startsWith(content, '%', 'P', 'D', 'F', '-');
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean holds(byte[] content) {
            return startsWith(content, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        boolean holds(byte[] content) {
            return startsWith(content, 0xFF, 0xD8, 0xFF);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean holds(byte[] content) {
            return OfficeFile.holds(content, "spreadsheetml.sheet.main+xml");
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean holds(byte[] content) {
            return OfficeFile.holds(content, "wordprocessingml.document.main+xml");
        }
    },
    CSV("text/csv;charset=UTF-8", "csv") {
        @Override
        boolean holds(byte[] content) {
            return text(content);
        }
    },
    TXT("text/plain;charset=UTF-8", "txt") {
        @Override
        boolean holds(byte[] content) {
            return text(content);
        }
    };

    private static final Set<FileType> TEXTS = Set.of(CSV, TXT);

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** Whether it is read as text, in UTF-8. */
    boolean isText() {
        return TEXTS.contains(this);
    }

    /** Whether the content is what the ending says; office files without macros. */
    abstract boolean holds(byte[] content);

    String mediaType() {
        return mediaType;
    }

    /** The kind that a file's name says it is. */
    static Optional<FileType> named(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.endings.contains(ending))
                .findFirst();
    }

    /** All endings that are accepted. */
    static String accepted() {
        return String.join(
                ", ",
                Arrays.stream(values()).flatMap(type -> type.endings.stream()).toList());
    }

    private static boolean startsWith(byte[] content, int... start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((content[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(letter -> Character.isISOControl(letter) && !Character.isWhitespace(letter));
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
