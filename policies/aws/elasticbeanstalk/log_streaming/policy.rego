# METADATA
# title: Beanstalk environments stream their logs
# description: Logs on an instance are gone when it is replaced.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elastic_beanstalk_environment
# custom:
#   id: aws.elasticbeanstalk.log_streaming
#   requirement: every Elastic Beanstalk environment must have logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_elastic_beanstalk_environment]
#   frameworks:
#     soc2: [cc_a_1_1]
#     pci_dss:
#       ["10.2.1.1.18", "10.2.1.15", "10.2.1.2.15", "10.2.1.3.15", "10.2.1.4.15", "10.2.1.5.15", "10.2.1.6.15",
#        "10.2.1.7.15", "10.2.2.15", "10.3.1.15", "10.6.3.19", "5.3.4.18", A1.2.1.19]
#   remediation: Add the setting `StreamLogs` with the value `true`.
package decree.aws.elasticbeanstalk.log_streaming

import data.decree.tf
import data.decree.value

deny contains tf.finding(beanstalk_environment, "must have logging enabled", ["setting"]) if {
	some beanstalk_environment in input.resource.aws_elastic_beanstalk_environment
	value.complete(beanstalk_environment.values, ["setting"])
	every setting in value.list(beanstalk_environment.values, ["setting"]) {
		not_namespace_is_aws_elasticbeanstalk_cloudwatch_logs(setting)
	}
}

not_namespace_is_aws_elasticbeanstalk_cloudwatch_logs(setting) if {
	namespace := value.at(setting, ["namespace"], null)
	value.known(namespace)
	namespace != "aws:elasticbeanstalk:cloudwatch:logs"
}

not_namespace_is_aws_elasticbeanstalk_cloudwatch_logs(setting) if {
	name := value.at(setting, ["name"], null)
	value.known(name)
	name != "StreamLogs"
}

not_namespace_is_aws_elasticbeanstalk_cloudwatch_logs(setting) if {
	value_2 := value.at(setting, ["value"], null)
	value.known(value_2)
	not value_2 in ["true", true]
}
