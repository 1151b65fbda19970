# METADATA
# title: RDS for PostgreSQL logs queries
# description: Without log_statement and log_min_duration_statement the logs of PostgreSQL do not tell which
#   statements were run.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.postgres_query_logging
#   aliases: [CKV2_AWS_30]
#   requirement: every RDS instance whose engine is postgres must log queries
#   severity: LOW
#   category: logging
#   resource_types: [aws_db_instance]
#   remediation: Set log_statement to ddl, mod or all, and log_min_duration_statement to a number of milliseconds,
#     in the parameter group of the instance.
package decree.aws.rds.postgres_query_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must log queries", []) if {
	some instance in input.resource.aws_db_instance
	instance.values.engine == "postgres"
	value.matches(instance.values.engine, `postgres`)
	tf.resolved(value.at(instance.values, ["parameter_group_name"], null), parameter_groups_behind(instance))
	every parameter_group in parameter_groups_behind(instance) {
		not_some_element_of_parameter_has_name(parameter_group)
	}
}

not_name_is_log_statement_and_not(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "log_statement"
}

not_name_is_log_statement_and_not(parameter) if {
	parameter.value == "none"
}

not_name_is_log_min_duration_statement(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "log_min_duration_statement"
}

not_name_is_log_min_duration_statement(parameter) if {
	parameter.value == "-1"
}

not_some_element_of_parameter_has_name(parameter_group) if {
	value.complete(parameter_group.values, ["parameter"])
	every parameter in value.list(parameter_group.values, ["parameter"]) {
		not_name_is_log_statement_and_not(parameter)
	}
}

not_some_element_of_parameter_has_name(parameter_group) if {
	value.complete(parameter_group.values, ["parameter"])
	every parameter_2 in value.list(parameter_group.values, ["parameter"]) {
		not_name_is_log_min_duration_statement(parameter_2)
	}
}

parameter_groups_behind(instance) := [candidate |
	some candidate in input.resource.aws_db_parameter_group
	tf.refers(value.at(instance.values, ["parameter_group_name"], null), candidate)
]
