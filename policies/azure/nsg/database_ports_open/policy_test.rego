package decree.azure.nsg.database_ports_open_test

import data.decree.azure.nsg.database_ports_open

flagged(document) := addresses if {
	addresses := {finding.address | some finding in database_ports_open.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_2 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1521-1521", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_3 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "3306-3306", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_4 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "5432-5432", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_5 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27017-27017", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_6 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "::/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_violating_7 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "*", "destination_port_range": "*", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_complying_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27018-27018", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "udp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_violating_8 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_9 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1521-1521", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_10 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "3306-3306", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_11 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "5432-5432", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_12 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27017-27017", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_13 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "::/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_violating_14 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "*", "destination_port_range": "*", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_complying_4 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27018-27018", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "udp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_2 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_violating_15 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": "${var.not_given}", "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_group.security_group"}
}

test_unknown_3 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "${var.not_given}", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": "${var.not_given}", "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "${var.not_given}", "source_address_prefix": "10.0.0.0/8"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_12 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_16 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": "${var.not_given}", "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == {"azurerm_network_security_rule.security_rule"}
}

test_unknown_13 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "1433-1433", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_14 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "${var.not_given}", "source_address_prefix": "0.0.0.0/0"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_15 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_16 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_17 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_18 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": "${var.not_given}", "protocol": "tcp", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_19 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "1433-1433", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_20 if {
	flagged({"resource": {"azurerm_network_security_rule": [{"address": "azurerm_network_security_rule.security_rule", "type": "azurerm_network_security_rule", "name": "security_rule", "provider": "azurerm", "values": {"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "${var.not_given}", "source_address_prefix": "10.0.0.0/8"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_21 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1521-1521", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_22 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "1521-1521", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_23 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "1521-1521", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_24 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "1521-1521", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_25 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "3306-3306", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_26 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "3306-3306", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_27 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "3306-3306", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_28 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "3306-3306", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_29 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "5432-5432", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_30 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "5432-5432", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_31 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "5432-5432", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_32 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "5432-5432", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_33 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "${var.not_given}", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27017-27017", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_34 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "${var.not_given}", "priority": 100, "protocol": "tcp", "destination_port_range": "27017-27017", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_35 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "${var.not_given}", "destination_port_range": "27017-27017", "source_address_prefix": "0.0.0.0/0"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_36 if {
	flagged({"resource": {"azurerm_network_security_group": [{"address": "azurerm_network_security_group.security_group", "type": "azurerm_network_security_group", "name": "security_group", "provider": "azurerm", "values": {"security_rule": [{"direction": "Inbound", "access": "Allow", "priority": 100, "protocol": "tcp", "destination_port_range": "27017-27017", "source_address_prefix": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
