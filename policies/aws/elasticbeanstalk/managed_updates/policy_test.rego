package decree.aws.elasticbeanstalk.managed_updates_test

import data.decree.aws.elasticbeanstalk.managed_updates

flagged(document) := addresses if {
	addresses := {finding.address | some finding in managed_updates.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"name": "ManagedActionsEnabled", "value": "true", "namespace": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"name": "ManagedActionsEnabled", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "value": "true"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_7 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": true}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"name": "ManagedActionsEnabled", "value": "true", "namespace": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"name": "ManagedActionsEnabled", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"namespace": "aws:elasticbeanstalk:managedactions", "value": "true", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"namespace": "aws:elasticbeanstalk:managedactions", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "true"}, {"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "${var.not_given}", "name": "ManagedActionsEnabled", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "${var.not_given}", "value": "true"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "name": "ManagedActionsEnabled", "value": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"name": "ManagedActionsEnabled", "value": "true", "namespace": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:managedactions", "value": "true", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
