package org.attune.kernel.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemExceptionHandler} in Faces' way (faces-config.xml). */
public class ProblemExceptionHandlerFactory extends ExceptionHandlerFactory {

    public ProblemExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemExceptionHandler(getWrapped().getExceptionHandler());
    }
}
