# METADATA
# title: S3 buckets have ACLs switched off
# description: With ACLs in force each object can be opened by whoever wrote it, past the bucket policy, and may
#   belong to another account.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_bucket_ownership_controls
# custom:
#   id: aws.s3.acls_disabled
#   aliases: [CKV2_AWS_65]
#   requirement: every S3 bucket ownership control must disable ACLs
#   severity: MEDIUM
#   category: network exposure
#   resource_types: [aws_s3_bucket_ownership_controls]
#   frameworks:
#     pci_dss:
#       ["7.2.1.24", "7.2.2.24", "7.2.5.18", "7.3.1.18", "7.3.2.18", "7.3.3.18", "8.2.7.18", "8.2.8.20",
#        "8.3.4.18"]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Set `rule.0.object_ownership` to "BucketOwnerEnforced".
#   fix:
#     set:
#       path: [rule, 0, object_ownership]
#       value: BucketOwnerEnforced
package decree.aws.s3.acls_disabled

import data.decree.tf
import data.decree.value

deny contains tf.finding(bucket_ownership_controls, "must disable ACLs", ["rule", 0, "object_ownership"]) if {
	some bucket_ownership_controls in input.resource.aws_s3_bucket_ownership_controls
	object_ownership := value.at(bucket_ownership_controls.values, ["rule", 0, "object_ownership"], null)
	value.known(object_ownership)
	object_ownership != "BucketOwnerEnforced"
}
