package decree.azure.synapse.entra_administrator_test

import data.decree.azure.synapse.entra_administrator

flagged(document) := addresses if {
	addresses := {finding.address | some finding in entra_administrator.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.elsewhere.id}", "login": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_synapse_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.elsewhere.id}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"aad_admin": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {"aad_admin": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "${var.not_given}"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.elsewhere.id}", "login": "${var.not_given}"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.elsewhere.id}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${var.not_given}", "login": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_synapse_workspace": [{"address": "azurerm_synapse_workspace.workspace", "type": "azurerm_synapse_workspace", "name": "workspace", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_synapse_workspace_aad_admin": [{"address": "azurerm_synapse_workspace_aad_admin.stranger_2", "type": "azurerm_synapse_workspace_aad_admin", "name": "stranger_2", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.elsewhere.id}", "login": "set"}, "managed": true}, {"address": "azurerm_synapse_workspace_aad_admin.workspace_aad_admin", "type": "azurerm_synapse_workspace_aad_admin", "name": "workspace_aad_admin", "provider": "azurerm", "values": {"synapse_workspace_id": "${azurerm_synapse_workspace.workspace.id}", "login": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
