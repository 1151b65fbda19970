package decree.aws.config.aggregator_regions_test

import data.decree.aws.config.aggregator_regions

flagged(document) := addresses if {
	addresses := {finding.address | some finding in aggregator_regions.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": false}], "organization_aggregation_source": [{"all_regions": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_aggregator.configuration_aggregator"}
}

test_violating_2 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"organization_aggregation_source": [{"all_regions": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_aggregator.configuration_aggregator"}
}

test_violating_3 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": false}]}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_aggregator.configuration_aggregator"}
}

test_complying_1 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"organization_aggregation_source": [{"all_regions": false}], "account_aggregation_source": [{"all_regions": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": false}], "organization_aggregation_source": [{"all_regions": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": "${var.not_given}"}], "organization_aggregation_source": [{"all_regions": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": false}], "organization_aggregation_source": [{"all_regions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_config_configuration_aggregator.configuration_aggregator"}
}

test_unknown_3 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"organization_aggregation_source": [{"all_regions": "${var.not_given}"}], "account_aggregation_source": [{"all_regions": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"organization_aggregation_source": [{"all_regions": false}], "account_aggregation_source": [{"all_regions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"organization_aggregation_source": [{"all_regions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_config_configuration_aggregator": [{"address": "aws_config_configuration_aggregator.configuration_aggregator", "type": "aws_config_configuration_aggregator", "name": "configuration_aggregator", "provider": "aws", "values": {"account_aggregation_source": [{"all_regions": "${var.not_given}"}], "organization_aggregation_source": [{"all_regions": true}]}, "managed": true}]}, "data": {}}) == set()
}
