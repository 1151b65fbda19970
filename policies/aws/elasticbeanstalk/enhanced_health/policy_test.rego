package decree.aws.elasticbeanstalk.enhanced_health_test

import data.decree.aws.elasticbeanstalk.enhanced_health

flagged(document) := addresses if {
	addresses := {finding.address | some finding in enhanced_health.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"value": "true", "name": "HealthStreamingEnabled", "namespace": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"value": "true", "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "enhanced", "name": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "name": "other", "value": "enhanced"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "other", "name": "SystemType"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_violating_7 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "SystemType"}]}, "managed": true}]}, "data": {}}) == {"aws_elastic_beanstalk_environment.beanstalk_environment"}
}

test_complying_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": true, "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "enhanced", "name": "SystemType"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"value": "true", "name": "HealthStreamingEnabled", "namespace": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"value": "true", "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "enhanced", "name": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"namespace": "aws:elasticbeanstalk:healthreporting:system", "name": "other", "value": "enhanced"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "other", "name": "SystemType"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "HealthStreamingEnabled"}, {"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "SystemType"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "${var.not_given}", "value": "true", "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "${var.not_given}", "name": "HealthStreamingEnabled"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "true", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"value": "true", "name": "HealthStreamingEnabled", "namespace": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "value": "enhanced", "name": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_elastic_beanstalk_environment": [{"address": "aws_elastic_beanstalk_environment.beanstalk_environment", "type": "aws_elastic_beanstalk_environment", "name": "beanstalk_environment", "provider": "aws", "values": {"setting": [{"namespace": "aws:elasticbeanstalk:healthreporting:system", "name": "${var.not_given}", "value": "enhanced"}]}, "managed": true}]}, "data": {}}) == set()
}
