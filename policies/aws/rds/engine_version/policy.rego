# METADATA
# title: RDS instances run an engine version that is still supported
# description: Engines past the end of their life get no fixes, or only against the price of extended support,
#   and are upgraded by force.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.engine_version
#   requirement: no aws_db_instance may run an outdated engine version
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_db_instance]
#   remediation: "Upgrade the instance: set `engine_version` to a major version in standard support, with
#     `allow_major_version_upgrade`."
package decree.aws.rds.engine_version

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must run a current engine version", []) if {
	some instance in input.resource.aws_db_instance
	not_run_a_current_engine_version(instance)
}

not_run_a_current_engine_version(instance) if {
	instance.values.engine == "mysql"
	value.matches(instance.values.engine_version, `^5[.]`)
}

not_run_a_current_engine_version(instance) if {
	instance.values.engine == "postgres"
	value.matches(instance.values.engine_version, `^(9|10|11|12|13)([.]|$)`)
}

not_run_a_current_engine_version(instance) if {
	instance.values.engine == "mariadb"
	value.matches(instance.values.engine_version, `^10[.][0-5]([.]|$)`)
}
