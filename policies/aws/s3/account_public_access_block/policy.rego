# METADATA
# title: S3 blocks public access for the whole account
# description: The account-wide block is what protects the bucket that somebody sets up in a hurry without one of its own.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/6.25.0/docs/resources/s3_account_public_access_block
# custom:
#   id: aws.s3.account_public_access_block
#   requirement: the S3 account public access block must have block_public_acls, block_public_policy,
#     ignore_public_acls and restrict_public_buckets set to true
#   severity: HIGH
#   category: network exposure
#   resource_types: [aws_s3_account_public_access_block]
#   profiles: [recommended, ai_platform]
#   frameworks:
#     cis: ["2.1.4"]
#     hipaa: ["164_308_a_1_ii_b", "164_308_a_3_i"]
#     pci_dss:
#       ["1.2.8.31", "1.2.8.32", "1.3.1.35", "1.3.1.36", "1.3.2.35", "1.3.2.36", "1.4.2.33", "1.4.2.34",
#        "1.5.1.31", "1.5.1.32", "10.3.2.19", "10.3.2.20", "3.5.1.3.24", "3.5.1.3.25", A1.1.2.15, A1.1.2.16,
#        A1.1.3.31, A1.1.3.32, A3.4.1.17, A3.4.1.18]
#     nist_800_53:
#       [ac_17_1, ac_17_10, ac_17_4_a, ac_17_9, ac_17_b, ac_2_6, ac_3, ac_3_7, ac_4_21, ac_6, cm_6_a, cm_9_b,
#        mp_2, sc_25, sc_7_11, sc_7_12, sc_7_16, sc_7_2, sc_7_20, sc_7_21, sc_7_24_b, sc_7_25, sc_7_26, sc_7_27,
#        sc_7_28, sc_7_3, sc_7_7, sc_7_9_a, sc_7_a, sc_7_b, sc_7_c]
#     aws_ai_security: [AISF-DATA-04]
#   remediation: Set `block_public_acls`, `block_public_policy`, `ignore_public_acls` and `restrict_public_buckets` to true.
package decree.aws.s3.account_public_access_block

import data.decree.tf
import data.decree.value

deny contains tf.finding(account_public_access_block, "must block public ACLs", ["block_public_acls"]) if {
	some account_public_access_block in input.resource.aws_s3_account_public_access_block
	block_public_acls := value.at(account_public_access_block.values, ["block_public_acls"], null)
	value.known(block_public_acls)
	block_public_acls != true
}

deny contains tf.finding(account_public_access_block, "must block public bucket policies", ["block_public_policy"]) if {
	some account_public_access_block in input.resource.aws_s3_account_public_access_block
	block_public_policy := value.at(account_public_access_block.values, ["block_public_policy"], null)
	value.known(block_public_policy)
	block_public_policy != true
}

deny contains tf.finding(account_public_access_block, "must ignore public ACLs", ["ignore_public_acls"]) if {
	some account_public_access_block in input.resource.aws_s3_account_public_access_block
	ignore_public_acls := value.at(account_public_access_block.values, ["ignore_public_acls"], null)
	value.known(ignore_public_acls)
	ignore_public_acls != true
}

deny contains tf.finding(account_public_access_block, "must restrict public buckets", ["restrict_public_buckets"]) if {
	some account_public_access_block in input.resource.aws_s3_account_public_access_block
	restrict_public_buckets := value.at(account_public_access_block.values, ["restrict_public_buckets"], null)
	value.known(restrict_public_buckets)
	restrict_public_buckets != true
}
