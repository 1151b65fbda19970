# METADATA
# title: Beanstalk environments report enhanced health
# description: Basic health only says that a machine answers, not that requests fail.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elastic_beanstalk_environment
# custom:
#   id: aws.elasticbeanstalk.enhanced_health
#   aliases: [CKV_AWS_312]
#   requirement: every Elastic Beanstalk environment must report enhanced health
#   severity: LOW
#   category: monitoring
#   resource_types: [aws_elastic_beanstalk_environment]
#   remediation: Add the setting `SystemType` of health reporting with the value `enhanced`.
package decree.aws.elasticbeanstalk.enhanced_health

import data.decree.tf
import data.decree.value

deny contains tf.finding(beanstalk_environment, "must report enhanced health", ["setting"]) if {
	some beanstalk_environment in input.resource.aws_elastic_beanstalk_environment
	value.complete(beanstalk_environment.values, ["setting"])
	every setting in value.list(beanstalk_environment.values, ["setting"]) {
		not_namespace_is_aws_elasticbeanstalk_healthreporting_system(setting)
	}
}

not_name_is_healthstreamingenabled_and_value_is(setting) if {
	name := value.at(setting, ["name"], null)
	value.known(name)
	name != "HealthStreamingEnabled"
}

not_name_is_healthstreamingenabled_and_value_is(setting) if {
	value_2 := value.at(setting, ["value"], null)
	value.known(value_2)
	not value_2 in ["true", true]
}

not_name_is_systemtype_and_value_is(setting) if {
	name := value.at(setting, ["name"], null)
	value.known(name)
	name != "SystemType"
}

not_name_is_systemtype_and_value_is(setting) if {
	value_2 := value.at(setting, ["value"], null)
	value.known(value_2)
	value_2 != "enhanced"
}

not_namespace_is_aws_elasticbeanstalk_healthreporting_system(setting) if {
	namespace := value.at(setting, ["namespace"], null)
	value.known(namespace)
	namespace != "aws:elasticbeanstalk:healthreporting:system"
}

not_namespace_is_aws_elasticbeanstalk_healthreporting_system(setting) if {
	not_name_is_healthstreamingenabled_and_value_is(setting)
	not_name_is_systemtype_and_value_is(setting)
}
