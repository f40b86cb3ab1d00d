package org.attune.kernel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/**
 * Keeps a page back until it is whole. One that fails on its way is then an error page with its status, and not half of a page
 * with 200.
 */
public class WholePageFilter implements Filter {

    /** Bytes: several times our longest page. What is longer is sent as it comes. */
    private static final int LONGEST = 512 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setBufferSize(LONGEST);
        chain.doFilter(request, response);
    }
}
