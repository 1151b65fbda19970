# METADATA
# title: RDS instances do not listen on the default port
# description: Scans look at the well-known port of an engine first; another port keeps a database out of the
#   crudest of them.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.default_port
#   requirement: every RDS instance must not use the default port
#   severity: INFO
#   category: network exposure
#   resource_types: [aws_db_instance]
#   remediation: Set `port` to one that is not the default of the engine.
package decree.aws.rds.default_port

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must not use the default port", ["port"]) if {
	some instance in input.resource.aws_db_instance
	not_not_use_the_default_port(instance)
}

not_not_use_the_default_port(instance) if {
	value.absent(value.at(instance.values, ["port"], null))
}

not_not_use_the_default_port(instance) if {
	instance.values.port in [3306, 5432, 1433, 1521, 50000]
}
