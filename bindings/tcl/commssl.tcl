# TLS over the OpenSSL that the machine has, with the functions of LispWorks' COMM package.
#
# Every function is a command under its Lisp name: commssl::ssl-ctx-set-options. Keyword arguments are -key value options
# after the others. Handles are integers, 0 is null. Keyword values are their names, flags lists of names or integers,
# bytes are byte arrays, time-outs are seconds or "" for ever, callbacks are command prefixes, and two results are a list.
# What fails has an error code {COMMSSL WORD type code reason}, with the word of the condition (as VERIFY), its Lisp name,
# and OpenSSL's error code and reason.

package require Tcl 8.6

namespace eval commssl {
    variable folder [file dirname [file normalize [info script]]]
}
load [file join $commssl::folder commssl_tcl[info sharedlibextension]] Commssl_native
package provide commssl [package present commssl_native]

# Calls with a native holder of the options, as its last argument; 0 when there are none.
proc commssl::WithOptions {struct options args} {
    if {[llength $options] == 0} {
        return [{*}$args 0]
    }
    if {[llength $options] % 2 != 0} {
        native::refuse [string trimleft [lindex $options end] -] "has no value"
    }
    set held [native::${struct}_new]
    try {
        foreach {option value} $options {
            SetOption $struct $held $option $value
        }
        return [{*}$args $held]
    } finally {
        native::${struct}_drop $held
    }
}

proc commssl::SetOption {struct held option value} {
    set setter native::${struct}_set_[string map {- _} [string range $option 1 end]]
    if {![string match -* $option] || [namespace which -command $setter] eq ""} {
        native::refuse [string trimleft $option -] "is no option"
    }
    $setter $held $value
}

# A constant on which OpenSSL's versions disagree has the loaded one's value, once it is read.
proc commssl::LookUpWhenRead {constant} {
    variable $constant
    trace add variable $constant read [list commssl::LookUp $constant]
}

proc commssl::LookUp {constant args} {
    variable $constant
    trace remove variable $constant read [list commssl::LookUp $constant]
    set $constant [openssl-constant $constant]
}

source -encoding utf-8 [file join $commssl::folder comm.tcl]
source -encoding utf-8 [file join $commssl::folder constants.tcl]
