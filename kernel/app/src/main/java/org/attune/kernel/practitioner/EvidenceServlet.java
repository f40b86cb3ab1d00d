package org.attune.kernel.practitioner;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.attune.kernel.document.Downloads;

/** {@code /practitioners/evidence/{check}}: what was kept with a look at the register, for those who keep practitioners. */
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RegistrationService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(request, response, service::evidence);
    }
}
