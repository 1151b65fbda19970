# METADATA
# title: RDS for PostgreSQL runs a version with a safe log_fdw extension
# description: Older versions of the log_fdw extension let a database user read files of the host, credentials
#   of the service among them (AWS-2022-004).
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.log_fdw
#   aliases: [CKV_AWS_388]
#   requirement: no RDS instance may use a vulnerable log_fdw extension
#   severity: HIGH
#   category: patching
#   resource_types: [aws_db_instance]
#   profiles: [recommended]
#   remediation: "Upgrade the instance: set `engine_version` to a version in standard support."
package decree.aws.rds.log_fdw

import data.decree.tf
import data.decree.value

deny contains tf.finding(instance, "must run a version whose log_fdw extension is safe", []) if {
	some instance in input.resource.aws_db_instance
	instance.values.engine == "postgres"
	value.matches(instance.values.engine_version, `^(13[.][12]|12[.][2-6]|11[.]([1-9]|10|11)|10[.]([1-9]|1[0-6])|9[.]6([.]([1-9]|1[0-9]|2[01]))?|9[.]5.*)$`)
}
