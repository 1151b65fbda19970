package decree.azure.nsg.udp_open_test

import data.decree.azure.nsg.udp_open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in udp_open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "UDP", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "*", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_8 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "0.0.0.0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "Internet"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_10 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "internet"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_11 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "INTERNET"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_12 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "Any"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_13 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "any"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_14 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*", "access": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "protocol": "Udp", "source_address_prefix": "*", "direction": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "source_address_prefix": "*", "protocol": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "other", "source_address_prefixes": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_15 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_16 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_17 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "inbound", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_18 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_19 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "UDP", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_20 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "*", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_21 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_22 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "0.0.0.0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_23 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "Internet"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_24 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "internet"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_25 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "INTERNET"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_26 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "Any"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_27 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "any"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_28 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_complying_10 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*", "access": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "protocol": "Udp", "source_address_prefix": "*", "direction": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_13 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_14 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "source_address_prefix": "*", "protocol": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_15 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_16 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_17 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "other", "source_address_prefixes": [{}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "${var.not_given}", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "${var.not_given}", "protocol": "Udp", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "${var.not_given}", "source_address_prefix": "*"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "${var.not_given}", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "${var.not_given}", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "${var.not_given}", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "${var.not_given}", "protocol": "Udp", "source_address_prefix": "*", "access": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "protocol": "${var.not_given}", "source_address_prefix": "*", "access": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "${var.not_given}", "access": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_13 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "protocol": "Udp", "source_address_prefix": "*", "access": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "allow", "direction": "${var.not_given}", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "allow", "direction": "Inbound", "protocol": "${var.not_given}", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "allow", "direction": "Inbound", "protocol": "Udp", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "${var.not_given}", "direction": "inbound", "protocol": "Udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "inbound", "protocol": "${var.not_given}", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "inbound", "protocol": "Udp", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "${var.not_given}", "direction": "Inbound", "protocol": "udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "${var.not_given}", "protocol": "udp", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "udp", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "${var.not_given}", "direction": "Inbound", "protocol": "UDP", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "${var.not_given}", "protocol": "UDP", "source_address_prefix": "*"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"access": "Allow", "direction": "Inbound", "protocol": "UDP", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
