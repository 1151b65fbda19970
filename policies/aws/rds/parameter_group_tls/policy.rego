# METADATA
# title: RDS instances force encrypted connections
# description: Unless the parameter group demands it, the engine accepts connections in plain text from any
#   client that does not ask for TLS.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.parameter_group_tls
#   aliases: [CKV2_AWS_69]
#   requirement: RDS database instances must use a parameter group that forces encrypted connections
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_db_instance]
#   remediation: Set `rds.force_ssl` (PostgreSQL, SQL Server) or `require_secure_transport` (MySQL, MariaDB) to
#     1 in the parameter group.
package decree.aws.rds.parameter_group_tls

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must be encrypted in transit", ["parameter_group_name"]) if {
	some instance in input.resource.aws_db_instance
	some parameter_group in input.resource.aws_db_parameter_group
	tf.refers(value.at(instance.values, ["parameter_group_name"], null), parameter_group)
	value.complete(parameter_group.values, ["parameter"])
	every parameter in value.list(parameter_group.values, ["parameter"]) {
		not_name_is_one_of_rds_force(parameter)
		not_name_is_db2comm_and_value_is(parameter)
	}
	not_not_family_matches_postgres_9_1(parameter_group)
}

not_name_is_one_of_rds_force(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	not name in ["rds.force_ssl", "require_secure_transport"]
}

not_name_is_one_of_rds_force(parameter) if {
	value_2 := value.at(parameter, ["value"], null)
	value.known(value_2)
	not value_2 in [1, "1", true, "true", "ON", "on", "On"]
}

not_name_is_db2comm_and_value_is(parameter) if {
	name := value.at(parameter, ["name"], null)
	value.known(name)
	name != "db2comm"
}

not_name_is_db2comm_and_value_is(parameter) if {
	value_2 := value.at(parameter, ["value"], null)
	value.known(value_2)
	not value_2 in ["SSL", "ssl"]
}

not_not_family_matches_postgres_9_1(parameter_group) if {
	value.matches(parameter_group.values.family, `^(postgres(9|1[0-4])|aurora-postgresql(9|1[0-6])|sqlserver|mysql(5|8[.]0)|mariadb(10|11[.][0-7])|aurora-mysql|db2)`)
}

not_not_family_matches_postgres_9_1(parameter_group) if {
	some parameter in parameter_group.values.parameter
	parameter.name in ["rds.force_ssl", "require_secure_transport"]
	parameter.value in [0, "0", false, "false", "OFF", "off", "Off"]
}
