package decree.azure.vm.trusted_launch_test

import data.decree.azure.vm.trusted_launch

flagged(document) := addresses if {
	addresses := {finding.address | some finding in trusted_launch.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true, "secure_boot_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true, "secure_boot_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true, "secure_boot_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_complying_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": true, "secure_boot_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": "${var.not_given}", "secure_boot_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_linux_virtual_machine.virtual_machine"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": "${var.not_given}", "vtpm_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_linux_virtual_machine": [{"address": "azurerm_linux_virtual_machine.virtual_machine", "type": "azurerm_linux_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"vtpm_enabled": "${var.not_given}", "secure_boot_enabled": false}, "managed": true}]}, "data": {}}) == {"azurerm_windows_virtual_machine.virtual_machine"}
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": "${var.not_given}", "vtpm_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_windows_virtual_machine": [{"address": "azurerm_windows_virtual_machine.virtual_machine", "type": "azurerm_windows_virtual_machine", "name": "virtual_machine", "provider": "azurerm", "values": {"secure_boot_enabled": true, "vtpm_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
