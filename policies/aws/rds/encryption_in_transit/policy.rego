# METADATA
# title: RDS parameter groups require TLS
# description: Unless the engine requires TLS, a client may connect in the clear and send its password and its
#   rows over the network.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_parameter_group
# custom:
#   id: aws.rds.encryption_in_transit
#   requirement: every RDS parameter group must be encrypted in transit
#   severity: HIGH
#   category: encryption
#   resource_types: [aws_db_parameter_group]
#   remediation: Add the `parameter` rds.force_ssl with 1 for PostgreSQL and SQL Server, require_secure_transport
#     with ON for MySQL and MariaDB, or db2comm with SSL for Db2.
package decree.aws.rds.encryption_in_transit

import data.decree.tf
import data.decree.value

deny contains tf.finding(parameter_group, "must be encrypted in transit", []) if {
	some parameter_group in input.resource.aws_db_parameter_group
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
