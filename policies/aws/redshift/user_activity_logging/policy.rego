# METADATA
# title: Redshift logs the queries of users
# description: The connection log tells who logged in, only the user activity log what they asked for.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/redshift_parameter_group
# custom:
#   id: aws.redshift.user_activity_logging
#   requirement: every Redshift parameter group must have user activity logging enabled
#   severity: MEDIUM
#   category: logging
#   resource_types: [aws_redshift_parameter_group]
#   remediation: Add the `parameter` enable_user_activity_logging with the value true.
package decree.aws.redshift.user_activity_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter_group, "must have audit logging enabled", ["parameter"]) if {
	some parameter_group in input.resource.aws_redshift_parameter_group
	value.complete(parameter_group.values, ["parameter"])
	every parameter in value.list(parameter_group.values, ["parameter"]) {
		not_name_is_enable_user_activity_logging(parameter)
	}
}

not_name_is_enable_user_activity_logging(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "enable_user_activity_logging"
}

not_name_is_enable_user_activity_logging(parameter) if {
	value_2 := value.at(parameter, ["value"], null)
	value.known(value_2)
	not value_2 in ["true", true]
}
