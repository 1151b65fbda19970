package decree.azure.network.subnet_security_group_test

import data.decree.azure.network.subnet_security_group

flagged(document) := addresses if {
	addresses := {finding.address | some finding in subnet_security_group.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == {"azurerm_subnet.subnet"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == {"azurerm_subnet.subnet"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.stranger", "type": "azurerm_subnet_network_security_group_association", "name": "stranger", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.elsewhere.id}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == {"azurerm_subnet.subnet"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.network_security_group_association_2", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.stranger_2", "type": "azurerm_subnet_network_security_group_association", "name": "stranger_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.elsewhere.id}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.stranger", "type": "azurerm_subnet_network_security_group_association", "name": "stranger", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.network_security_group_association_2", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.network_security_group_association_2", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.network_security_group_association_2", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association_2", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.stranger_2", "type": "azurerm_subnet_network_security_group_association", "name": "stranger_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.elsewhere.id}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "${var.not_given}"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.stranger_2", "type": "azurerm_subnet_network_security_group_association", "name": "stranger_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.elsewhere.id}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.stranger_2", "type": "azurerm_subnet_network_security_group_association", "name": "stranger_2", "provider": "azurerm", "values": {"subnet_id": "${var.not_given}", "network_security_group_id": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_subnet": [{"address": "azurerm_subnet.subnet", "type": "azurerm_subnet", "name": "subnet", "provider": "azurerm", "values": {}, "managed": true}], "azurerm_subnet_network_security_group_association": [{"address": "azurerm_subnet_network_security_group_association.network_security_group_association", "type": "azurerm_subnet_network_security_group_association", "name": "network_security_group_association", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.subnet.id}", "network_security_group_id": "set"}, "managed": true}, {"address": "azurerm_subnet_network_security_group_association.stranger_2", "type": "azurerm_subnet_network_security_group_association", "name": "stranger_2", "provider": "azurerm", "values": {"subnet_id": "${azurerm_subnet.elsewhere.id}", "network_security_group_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
