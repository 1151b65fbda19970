# METADATA
# title: Aurora PostgreSQL logs queries
# description: Without log_statement and log_min_duration_statement the logs of PostgreSQL do not tell which
#   statements were run.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/rds_cluster
# custom:
#   id: aws.rds.cluster_postgres_query_logging
#   aliases: [CKV2_AWS_27]
#   requirement: every RDS cluster must log queries
#   severity: LOW
#   category: logging
#   resource_types: [aws_rds_cluster]
#   remediation: Set log_statement to ddl, mod or all, and log_min_duration_statement to a number of milliseconds,
#     in the parameter group of the cluster.
package decree.aws.rds.cluster_postgres_query_logging

import data.decree.tf
import data.decree.value

deny contains tf.finding(cluster, "must log queries", []) if {
	some cluster in input.resource.aws_rds_cluster
	value.matches(cluster.values.engine, `postgres`)
	tf.resolved(value.at(cluster.values, ["db_cluster_parameter_group_name"], null), cluster_parameter_groups_behind(cluster))
	every cluster_parameter_group in cluster_parameter_groups_behind(cluster) {
		not_some_element_of_parameter_has_name(cluster_parameter_group)
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

not_some_element_of_parameter_has_name(cluster_parameter_group) if {
	value.complete(cluster_parameter_group.values, ["parameter"])
	every parameter in value.list(cluster_parameter_group.values, ["parameter"]) {
		not_name_is_log_statement_and_not(parameter)
	}
}

not_some_element_of_parameter_has_name(cluster_parameter_group) if {
	value.complete(cluster_parameter_group.values, ["parameter"])
	every parameter_2 in value.list(cluster_parameter_group.values, ["parameter"]) {
		not_name_is_log_min_duration_statement(parameter_2)
	}
}

cluster_parameter_groups_behind(cluster) := [candidate |
	some candidate in input.resource.aws_rds_cluster_parameter_group
	tf.refers(value.at(cluster.values, ["db_cluster_parameter_group_name"], null), candidate)
]
