package org.attune.kernel.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.attune.api.problem.ProblemException;

/** Answers everything that a resource throws as {@code application/problem+json}. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException web && !(thrown.getCause() instanceof ProblemException)) {
            return ofStatus(web.getResponse());
        }
        return response(Problem.of(thrown)).build();
    }

    /** What JAX-RS itself refuses: no such path, no such method, a format that nobody asked for. */
    private static Response ofStatus(Response answer) {
        if (answer.hasEntity() || answer.getStatus() < 400) {
            return answer;
        }
        int status = answer.getStatus();
        Response.ResponseBuilder response =
                switch (status) {
                    case 400 -> response(Problem.of(400, "malformed", "What was sent cannot be read."));
                    case 404 -> response(Problem.of(404, "not-found", "There is nothing at this address."));
                    case 405 ->
                        response(Problem.of(
                                405, "method", "This address does not know that method. See Allow for those it does."));
                    case 406 -> response(Problem.of(406, "format", "This address answers application/json only."));
                    case 413 -> response(Problem.of(413, "too-big", "What was sent is too big."));
                    case 415 -> response(Problem.of(415, "format", "Send application/json."));
                    default -> response(Problem.of(status, "refused", "The request was refused."));
                };
        if (answer.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, answer.getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(ProblemResponse.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, ProblemResponse.RETRY_AFTER);
        }
        return response;
    }
}
