# METADATA
# title: S3 buckets refuse requests without TLS
# description: >
#   S3 also answers over plain HTTP, where objects and signatures can be read and changed on the way. Only a bucket
#   policy that denies such requests forbids it.
# related_resources:
#   - ref: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_policy
#   - ref: https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html
# custom:
#   id: aws.s3.tls_only
#   aliases: [CKV_AWS_379]
#   requirement: every S3 bucket must have a policy that denies requests without TLS
#   severity: MEDIUM
#   category: encryption
#   profiles: [recommended]
#   hand_written: its sentence says more than one rule that we read
#   resource_types: [aws_s3_bucket]
#   reads: [aws_s3_bucket_policy, aws_iam_policy_document]
#   frameworks:
#     cis: ["2.1.1"]
#     hipaa: ["164_312_a_2_iv", "164_312_e_1", "164_312_e_2_i"]
#     pci_dss: ["2.2.7.19", "4.2.1.19"]
#     nist_800_53: [ac_17_2, sc_8, sc_8_1, sc_23]
#     aws_ai_security: [AISF-DATA-04, AISF-INFRA-06]
#   remediation: >
#     Add a statement to the bucket policy that denies s3:* to all principals where aws:SecureTransport is false.
package decree.aws.s3.tls_only

import data.decree.iam
import data.decree.tf

policies[key] contains policy.values.policy if {
	some policy in input.resource.aws_s3_bucket_policy
	some key in tf.keys(policy.values.bucket)
}

deny contains tf.finding(bucket, "bucket policy does not deny requests without TLS", ["policy"]) if {
	some bucket in input.resource.aws_s3_bucket
	not tf.maybe_linked(policies)
	documents := {document | document := bucket.values.policy} | tf.linked(bucket, policies)
	every document in documents {
		not iam.undecided(document)
		not _denies_plain_requests(document)
	}
}

_denies_plain_requests(document) if {
	some statement in iam.statements(document)
	statement.effect == "Deny"
	iam.any_principal(statement)
	iam.covers(statement, "s3:GetObject")
	iam.covers(statement, "s3:PutObject")
	some condition in statement.conditions
	lower(condition.key) == "aws:securetransport"
	lower(condition.operator) in {"bool", "boolifexists"}
	"false" in condition.values
}
