# METADATA
# title: RDS instances use a current certificate authority
# description: "The authorities of 2015 and 2019 have expired: clients that verify certificates can no longer
#   connect, and the others connect without knowing to whom."
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/db_instance
# custom:
#   id: aws.rds.ca_certificate
#   aliases: [CKV_AWS_211, 9f40c07e-699e-4410-8856-3ba0f2e3a2dd]
#   requirement: every RDS instance must use a current certificate authority
#   severity: MEDIUM
#   category: patching
#   resource_types: [aws_db_instance]
#   remediation: Set `ca_cert_identifier` to rds-ca-rsa2048-g1, after clients trust it.
package decree.aws.rds.ca_certificate

import data.decree.tf

deny contains tf.finding(instance, "must use a current certificate authority", ["ca_cert_identifier"]) if {
	some instance in input.resource.aws_db_instance
	instance.values.ca_cert_identifier in ["rds-ca-2015", "rds-ca-2019"]
}
