# METADATA
# title: Beanstalk environments update their platform
# description: A platform that nobody updates keeps each flaw that has become known since.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/elastic_beanstalk_environment
# custom:
#   id: aws.elasticbeanstalk.managed_updates
#   aliases: [CKV_AWS_340]
#   requirement: every Elastic Beanstalk environment must have managed platform updates enabled
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_elastic_beanstalk_environment]
#   frameworks:
#     pci_dss: ["6.3.3.7"]
#   remediation: Add the setting `ManagedActionsEnabled` with the value `true`.
package decree.aws.elasticbeanstalk.managed_updates

import data.decree.tf
import data.decree.value

deny contains tf.finding(beanstalk_environment, "must have managed platform updates enabled", ["setting"]) if {
	some beanstalk_environment in input.resource.aws_elastic_beanstalk_environment
	value.complete(beanstalk_environment.values, ["setting"])
	every setting in value.list(beanstalk_environment.values, ["setting"]) {
		not_namespace_is_aws_elasticbeanstalk_managedactions_and(setting)
	}
}

not_namespace_is_aws_elasticbeanstalk_managedactions_and(setting) if {
	namespace := value.at(setting, ["namespace"], null)
	value.known(namespace)
	namespace != "aws:elasticbeanstalk:managedactions"
}

not_namespace_is_aws_elasticbeanstalk_managedactions_and(setting) if {
	name := value.at(setting, ["name"], null)
	value.known(name)
	name != "ManagedActionsEnabled"
}

not_namespace_is_aws_elasticbeanstalk_managedactions_and(setting) if {
	value_2 := value.at(setting, ["value"], null)
	value.known(value_2)
	not value_2 in ["true", true]
}
