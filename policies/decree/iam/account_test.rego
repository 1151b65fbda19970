package decree.iam_test

import data.decree.iam

test_other_account if {
	every name in ["111122223333", "arn:aws:iam::111122223333:root", "arn:aws-cn:sts::111122223333:assumed-role/r/s"] {
		iam.other_account({"principals": {"AWS": [name]}})
	}
	not iam.other_account({"principals": {"AWS": ["*"]}})
	not iam.other_account({"principals": {"Service": ["ec2.amazonaws.com"]}})
}
