# METADATA
# title: Athena databases encrypt query results
# description: Results of queries are copies of the data, often more sensitive than the tables and less looked after.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/athena_database
# custom:
#   id: aws.athena.database_encryption
#   aliases: [CKV_AWS_77, b2315cae-b110-4426-81e0-80bb8640cdd3]
#   requirement: every Athena database must be encrypted at rest
#   severity: MEDIUM
#   category: encryption
#   resource_types: [aws_athena_database]
#   remediation: Add an `encryption_configuration` with the option SSE_KMS and a key of your own, or SSE_S3.
package decree.aws.athena.database_encryption

import data.decree.tf
import data.decree.value

deny contains tf.finding(database, "must be encrypted at rest", ["encryption_configuration"]) if {
	some database in input.resource.aws_athena_database
	value.absent(value.at(database.values, ["encryption_configuration"], null))
}
