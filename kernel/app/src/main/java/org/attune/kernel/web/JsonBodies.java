package org.attune.kernel.web;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads and writes JSON bodies with the one {@link Json} mapper, and says in plain words what cannot be read. */
@Provider
public class JsonBodies implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** Far above any body that our resources take. */
    private static final int LIMIT = 1 << 20;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        String text = text(body);
        if (text.isBlank()) {
            throw PlainProblem.malformed("Send a JSON object: the request had no body.");
        }
        return read(text, generic);
    }

    private static Object read(String text, Type type) {
        try {
            Object value = Json.mapper().fromJson(text, type);
            if (value == null) {
                throw PlainProblem.malformed("Send a JSON object, not null.");
            }
            return value;
        } catch (JsonbException | JsonException e) {
            throw PlainProblem.malformed(JsonFailure.words(e));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw PlainProblem.malformed("The body is not UTF-8.");
        }
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return isJson(type, media);
    }

    @Override
    public void writeTo(
            Object value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.mapper().toJson(value).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isJson(Class<?> type, MediaType media) {
        String subtype = media.getSubtype();
        return (subtype.equals("json") || subtype.endsWith("+json"))
                && !CharSequence.class.isAssignableFrom(type)
                && !InputStream.class.isAssignableFrom(type)
                && !StreamingOutput.class.isAssignableFrom(type)
                && type != byte[].class;
    }
}
