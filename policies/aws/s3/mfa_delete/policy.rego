# METADATA
# title: Deleting versions in S3 takes a second factor
# description: Stolen credentials alone are otherwise enough to delete every version for good.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_versioning
# custom:
#   id: aws.s3.mfa_delete
#   aliases: [c5b31ab9-0f26-4a49-b8aa-4cc064392f4d]
#   requirement: every S3 bucket versioning configuration must require MFA to delete objects
#   severity: LOW
#   category: data protection
#   resource_types: [aws_s3_bucket_versioning]
#   frameworks:
#     cis: ["2.1.2"]
#     pci_dss: ["10.3.2.22", "3.5.1.3.27", "8.4.1.5", "8.4.2.5", "8.4.3.5", A1.1.2.18, A3.4.1.20]
#   remediation: Set `versioning_configuration.0.mfa_delete` to "Enabled".
#   fix:
#     set:
#       path: [versioning_configuration, 0, mfa_delete]
#       value: Enabled
package decree.aws.s3.mfa_delete

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_versioning, "must require MFA to delete objects", ["versioning_configuration", 0, "mfa_delete"]) if {
	some bucket_versioning in input.resource.aws_s3_bucket_versioning
	mfa_delete := value.at(bucket_versioning.values, ["versioning_configuration", 0, "mfa_delete"], null)
	value.known(mfa_delete)
	mfa_delete != "Enabled"
}
