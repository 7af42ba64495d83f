#pragma once
/* The system's libxml2 pulls in the system's ICU, which clashes with Foundation's own copy ('UErrorCode' has different
   definitions); nothing here needs ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
