package org.summitry.export.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** The tree that tells what is what, with the way back from the content of a page to it. */
final class Structure {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement top;
    private final Map<Integer, COSObjectable> parents = new LinkedHashMap<>();
    private final Map<PDPage, COSArray> ofPage = new LinkedHashMap<>();

    Structure() {
        top = element("Document", root);
    }

    /** The document as a whole. */
    PDStructureElement top() {
        return top;
    }

    /** A new element at the end of another. */
    PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement e = new PDStructureElement(type, parent);
        parent.appendKid(e);
        return e;
    }

    /** The number under which content that is now drawn on the page belongs to the element. */
    int mark(PDPage page, PDStructureElement owner) {
        COSArray content = ofPage.computeIfAbsent(page, p -> {
            COSArray marked = new COSArray();
            p.setStructParents(parents.size());
            parents.put(parents.size(), () -> marked);
            return marked;
        });
        int number = content.size();
        content.add(owner);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setMCID(number);
        reference.setPage(page);
        owner.appendKid(reference);
        return number;
    }

    /** Hangs an annotation of the page under the element. */
    void annotate(PDPage page, PDStructureElement owner, PDAnnotation annotation) {
        annotation.setStructParent(parents.size());
        parents.put(parents.size(), owner);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(annotation);
        reference.setPage(page);
        owner.appendKid(reference);
    }

    /** Gives an element an attribute of the table owner, such as the scope of a heading. */
    static void attribute(PDStructureElement e, String owner, String name, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, owner);
        attribute.setItem(COSName.getPDFName(name), value);
        e.getCOSObject().setItem(COSName.A, attribute);
    }

    /** Puts the tree into the document. */
    void finish(PDDocumentCatalog catalog) {
        PDNumberTreeNode tree = new PDNumberTreeNode(PDStructureElement.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
        catalog.setStructureTreeRoot(root);
    }
}
