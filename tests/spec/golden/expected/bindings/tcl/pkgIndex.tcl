# generated from spec/; do not edit: make gen
package ifneeded commssl 1.2.0 [list source -encoding utf-8 [file join $dir commssl.tcl]]
